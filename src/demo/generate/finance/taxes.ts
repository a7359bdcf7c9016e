export interface Tax {
  readonly kind: 'PPN' | 'PPH22';
  readonly name: string;
  readonly amount: number;
}

/** From this price on a purchase is taxed. */
const taxedFrom = 2_000_000;

/** What the kaur keuangan cuts from a purchase: PPN 11 % and PPh 22 1,5 %, both of the price without PPN. */
export function taxesOn(price: number): Tax[] {
  if (price < taxedFrom) return [];
  const net = price / 1.11;
  return [
    { kind: 'PPN', name: 'PPN', amount: Math.floor(net * 0.11) },
    { kind: 'PPH22', name: 'PPh 22', amount: Math.floor(net * 0.015) },
  ];
}
