import { businessLicence } from './business-licence.ts';
import { domainCertificate } from './domain-certificate.ts';
import type { KindSpec } from './kind.ts';
import { representativeOffice } from './representative-office.ts';
import { residentId } from './resident-id.ts';

/** Every paper whose fields are found by labels. More particular ones first: they win where two score the same. */
export const kindSpecs: readonly KindSpec[] = [
  representativeOffice,
  businessLicence,
  residentId,
  domainCertificate,
];
export type { FieldSpec, KindSpec } from './kind.ts';
