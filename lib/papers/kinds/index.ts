import { businessLicence } from './business-licence.ts';
import { domainCertificate } from './domain-certificate.ts';
import type { KindSpec } from './kind.ts';
import { organisation } from './organisation.ts';
import { permanentResident } from './permanent-resident.ts';
import { representativeOffice } from './representative-office.ts';
import { residencePermit } from './residence-permit.ts';
import { residentId } from './resident-id.ts';
import { travelPermit } from './travel-permit.ts';

/** Every paper whose fields are found by labels. More particular ones first: they win where two score the same. */
export const kindSpecs: readonly KindSpec[] = [
  representativeOffice,
  businessLicence,
  residentId,
  domainCertificate,
  organisation,
  residencePermit,
  travelPermit,
  permanentResident,
];
export type { FieldSpec, KindSpec } from './kind.ts';
