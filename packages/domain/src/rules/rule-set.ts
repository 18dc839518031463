import { approvalOfficeMissing } from './approval-office-missing.ts';
import { approvalOfficeNeedless } from './approval-office-needless.ts';
import { approvalWithoutSupervisor } from './approval-without-supervisor.ts';
import { approvalsScattered } from './approvals-scattered.ts';
import { approverIsSupervisor } from './approver-is-supervisor.ts';
import { approvesAndSupervises } from './approves-and-supervises.ts';
import { businessShareFallen } from './business-share-fallen.ts';
import { countingBasisUnstated } from './counting-basis-unstated.ts';
import { daysOverStatute } from './days-over-statute.ts';
import { dutyOverlap } from './duty-overlap.ts';
import { dutyWithoutOwner } from './duty-without-owner.ts';
import { establishmentBelowMinimum } from './establishment-below-minimum.ts';
import { establishmentKindsMixed } from './establishment-kinds-mixed.ts';
import { establishmentRisen } from './establishment-risen.ts';
import { internalUnitsAbovePolicy } from './internal-units-above-policy.ts';
import { itemOrphaned } from './item-orphaned.ts';
import { itemsInEmptyUnit } from './items-in-empty-unit.ts';
import { mergeOnPaper } from './merge-on-paper.ts';
import { mergeWithoutReason } from './merge-without-reason.ts';
import { microUnit } from './micro-unit.ts';
import { nameAgainstRank } from './name-against-rank.ts';
import { nameDuplicate } from './name-duplicate.ts';
import { nameTooLong } from './name-too-long.ts';
import { noWholeNumberFit } from './no-whole-number-fit.ts';
import { postsAboveCeiling } from './posts-above-ceiling.ts';
import { postsLeftFree } from './posts-left-free.ts';
import { postsNotBalanced } from './posts-not-balanced.ts';
import { preconditionWithoutBasis } from './precondition-without-basis.ts';
import { protectedTouched } from './protected-touched.ts';
import { ratioOutsideBand } from './ratio-outside-band.ts';
import { renameOnly } from './rename-only.ts';
import type { Rule } from './rule.ts';
import { singleDutyUnit } from './single-duty-unit.ts';
import { specialistAsDivision } from './specialist-as-division.ts';
import { specialistWithoutArea } from './specialist-without-area.ts';
import { staffOverEstablishment } from './staff-over-establishment.ts';
import { temporaryExpired } from './temporary-expired.ts';
import { temporaryKept } from './temporary-kept.ts';
import { transitionalWithoutEnd } from './transitional-without-end.ts';
import { unitCountAboveCap } from './unit-count-above-cap.ts';
import { unitWithoutDuty } from './unit-without-duty.ts';

export const RULES: readonly Rule[] = [
  approvalOfficeMissing,
  approvalOfficeNeedless,
  approvalWithoutSupervisor,
  approvalsScattered,
  approverIsSupervisor,
  approvesAndSupervises,
  businessShareFallen,
  countingBasisUnstated,
  daysOverStatute,
  dutyOverlap,
  dutyWithoutOwner,
  establishmentBelowMinimum,
  establishmentKindsMixed,
  establishmentRisen,
  internalUnitsAbovePolicy,
  itemOrphaned,
  itemsInEmptyUnit,
  mergeOnPaper,
  mergeWithoutReason,
  microUnit,
  nameAgainstRank,
  nameDuplicate,
  nameTooLong,
  noWholeNumberFit,
  postsAboveCeiling,
  postsLeftFree,
  postsNotBalanced,
  preconditionWithoutBasis,
  protectedTouched,
  ratioOutsideBand,
  renameOnly,
  singleDutyUnit,
  specialistAsDivision,
  specialistWithoutArea,
  staffOverEstablishment,
  temporaryExpired,
  temporaryKept,
  transitionalWithoutEnd,
  unitCountAboveCap,
  unitWithoutDuty,
];
