/** The server names the file and sends it to be kept, so the page stays where it is. */
export function downloadExport(planId: string, file: 'plan.json' | 'ledger.xlsx' | 'remarks.xlsx'): void {
  const link = document.createElement('a');
  link.href = `/api/plans/${encodeURIComponent(planId)}/exports/${file}`;
  link.download = '';
  link.click();
}
