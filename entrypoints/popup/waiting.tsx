/** What `index.html` shows before any script runs, for as long as the filings are being read. */
export function Waiting() {
  return (
    <div className="beian-wait" aria-hidden style={{ padding: 0 }}>
      {[30, 170, 70, 90].map((height, index) => (
        <i key={height} style={{ height, width: index === 0 ? '60%' : undefined }} />
      ))}
    </div>
  );
}
