/**
 * For lists that pop up: they belong into the page's main part, where those who go by landmarks find them, and
 * outside cards, which would cut them off.
 */
export const popupProps = { portalProps: { target: 'main' } } as const;
