/** A case's registration number as a list is ordered by it: 031-9/2026 before 031-10/2026, which letters would turn round. */
export const BY_NUMBER = 'case_number COLLATE registration_number';
