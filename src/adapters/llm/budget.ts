/** Money set aside for one call; settled once with what the call really cost. */
interface Reservation {
  readonly amount: number;
  readonly day: string;
}

export interface Budget {
  /** Sets `amount` aside, or gives `null` when the day's rest is smaller. */
  reserve(amount: number): Reservation | null;
  /** Replaces a reservation by the real cost, which counts for the day it was reserved on. A second time does nothing. */
  settle(reservation: Reservation, cost: number): void;
  /** Money spent or set aside today. */
  spent(): number;
}

/**
 * A spending cap per UTC day: reserve, call, settle. Calls in flight count as spent, so the cap holds with any number at once.
 *
 * @param perDay in the currency of the prices; `null` = no cap
 * @param spentToday what the ledger says was spent before this process began
 */
export function createBudget(options: {
  perDay: number | null;
  now: () => Date;
  spentToday?: number;
}): Budget {
  const { perDay, now } = options;
  let day = dayOf(now());
  let spent = options.spentToday ?? 0;
  const open = new Set<Reservation>();
  const turnDay = () => {
    const today = dayOf(now());
    if (today === day) return;
    day = today;
    spent = 0;
  };
  return {
    reserve(amount) {
      turnDay();
      if (perDay !== null && spent + amount > perDay + 1e-12) return null;
      spent += amount;
      const reservation = { amount, day };
      open.add(reservation);
      return reservation;
    },
    settle(reservation, cost) {
      turnDay();
      if (open.delete(reservation) && reservation.day === day) spent += cost - reservation.amount;
    },
    spent() {
      turnDay();
      return spent;
    },
  };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
