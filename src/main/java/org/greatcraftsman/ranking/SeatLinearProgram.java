package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The seats as a linear programme, for constraints of any kind: every candidate has a seat between
 * 0 and 1, and the seats that count for a constraint lie within its bounds, or fall short of them
 * or exceed them at the price of a bound each.
 *
 * <p>One row a constraint: seats − counted + short − over = 0, with minimum ≤ counted ≤ maximum.
 * Solved by the simplex method for bounded variables with the rule of R. G. Bland, "New Finite
 * Pivoting Rules for the Simplex Method", Mathematics of Operations Research 2 (1977), which never
 * goes round in circles. Exact by whole numbers alone: the inverse of the basis is kept multiplied
 * by its determinant (J. Edmonds, J.-F. Maurras, "Note sur les Q-matrices d'Edmonds", RAIRO 31
 * (1997), after Bareiss), so that every division has no remainder. The basic variables are kept in
 * the same way and follow each step.
 */
final class SeatLinearProgram {

  private final List<WeightedCandidate> candidates = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Column[] basis;

  /** By row and constraint; like all below multiplied by the determinant. */
  private final BigInteger[][] inverse;

  /** Of the basic variables. */
  private final BigInteger[] values;

  /** Of the constraints; worked out anew when the basis has changed. */
  private LexicographicWeight[] prices;

  private BigInteger determinant = BigInteger.ONE;

  /** A variable; its place in the programme is what Bland's rule goes by. */
  private static final class Column {
    final int index;
    final int[] rows;
    final int sign;
    final LexicographicWeight objective;
    int lower;
    int upper;
    int value;
    boolean basic;

    Column(int place, int[] rows, int sign, LexicographicWeight worth, int upper) {
      this.index = place;
      this.rows = rows;
      this.sign = sign;
      this.objective = worth;
      this.upper = upper;
    }
  }

  /**
   * @param start the places of those who have a seat at the beginning; any list will do
   */
  SeatLinearProgram(
      ConstraintIndex rules,
      List<CandidateGroup> groups,
      LexicographicWeight bound,
      BitSet start,
      FixedSeats decisions) {
    basis = new Column[rules.count()];
    inverse = new BigInteger[basis.length][basis.length];
    values = new BigInteger[basis.length];
    int[] counted = new int[basis.length];
    int free = rules.maximumSize() - decisions.seatedCount();
    for (CandidateGroup group : groups) {
      int[] rows = group.constraints().stream().toArray();
      for (WeightedCandidate member : group.members()) {
        Column seat = column(rows, 1, member.weight(), 1);
        candidates.add(member);
        if (!decisions.isFree(member)) {
          seat.value = decisions.seated(member) ? 1 : 0;
          seat.lower = seat.value;
          seat.upper = seat.value;
        } else if (free > 0 && start.get(member.index())) {
          seat.value = 1;
          free--;
        }
        for (int row : rows) {
          counted[row] += seat.value;
        }
      }
    }
    for (int row = 0; row < basis.length; row++) {
      boolean hard = rules.constraint(row).kind() == Constraint.Kind.SIZE;
      enterBasis(row, counted[row], rules.bounds(row), hard, bound);
    }
    prices = computeDualPrices();
  }

  private void enterBasis(
      int row, int seats, Bounds bounds, boolean hard, LexicographicWeight bound) {
    int most = candidates.size() + 1;
    int[] rows = {row};
    int maximum = Math.max(bounds.minimum(), Math.min(bounds.maximum(), most));
    Column within = column(rows, -1, LexicographicWeight.ZERO, maximum);
    within.lower = bounds.minimum();
    // with room that is never used up, so that no price is beyond that of a bound
    Column missing = column(rows, 1, bound.negate(), bounds.minimum() + 1);
    Column over = column(rows, -1, bound.negate(), hard ? 0 : most);
    Column basic = seats < within.lower ? missing : seats > within.upper ? over : within;
    within.value = basic == missing ? within.lower : within.upper;
    basic.basic = true;
    basis[row] = basic;
    int rest = basic == within ? -seats : within.value - seats;
    Arrays.fill(inverse[row], BigInteger.ZERO);
    inverse[row][row] = BigInteger.valueOf(basic.sign);
    values[row] = BigInteger.valueOf((long) basic.sign * rest);
  }

  private Column column(int[] rows, int sign, LexicographicWeight worth, int upper) {
    Column column = new Column(columns.size(), rows, sign, worth, upper);
    columns.add(column);
    return column;
  }

  SeatLinearProgram solve() {
    for (Column entering = enteringColumn(); entering != null; entering = enteringColumn()) {
      step(entering);
    }
    return this;
  }

  /** The price of each constraint, multiplied by the {@link #divisor()}. */
  LexicographicWeight[] prices() {
    return prices;
  }

  BigInteger divisor() {
    return determinant;
  }

  /** What all seats are worth, multiplied by the {@link #divisor()}. */
  LexicographicWeight objective() {
    LexicographicWeight sum = LexicographicWeight.ZERO;
    for (Column column : columns) {
      if (!column.basic) {
        sum =
            sum.plus(
                column.objective.times(determinant.multiply(BigInteger.valueOf(column.value))));
      }
    }
    for (int row = 0; row < basis.length; row++) {
      sum = sum.plus(basis[row].objective.times(values[row]));
    }
    return sum;
  }

  /** Somebody with a part of a seat; of several the one who is worth most. */
  Optional<WeightedCandidate> fractional() {
    WeightedCandidate divided = null;
    for (int row = 0; row < basis.length; row++) {
      boolean parted = values[row].mod(determinant).signum() != 0;
      if (parted && basis[row].index < candidates.size()) {
        WeightedCandidate other = candidates.get(basis[row].index);
        if (divided == null || other.weight().compareTo(divided.weight()) > 0) {
          divided = other;
        }
      }
    }
    return Optional.ofNullable(divided);
  }

  /** The places of those with a seat, when nobody is {@link #fractional()}. */
  BitSet seated() {
    BitSet seated = new BitSet();
    for (int i = 0; i < candidates.size(); i++) {
      seated.set(candidates.get(i).index(), !columns.get(i).basic && columns.get(i).value == 1);
    }
    for (int row = 0; row < basis.length; row++) {
      if (basis[row].index < candidates.size()) {
        seated.set(candidates.get(basis[row].index).index(), values[row].signum() > 0);
      }
    }
    return seated;
  }

  /** What the basic variables are worth to each constraint. */
  private LexicographicWeight[] computeDualPrices() {
    LexicographicWeight[] multiples = new LexicographicWeight[basis.length];
    Arrays.fill(multiples, LexicographicWeight.ZERO);
    for (int k = 0; k < basis.length; k++) {
      for (int row = 0; row < basis.length; row++) {
        multiples[row] = multiples[row].plus(basis[k].objective.times(inverse[k][row]));
      }
    }
    return multiples;
  }

  /** The first column whose movement away from its bound gains. */
  private Column enteringColumn() {
    int[] rows = null;
    LexicographicWeight threshold = null;
    for (Column column : columns) {
      if (column.basic || column.lower == column.upper) {
        continue;
      }
      if (column.rows != rows) {
        rows = column.rows;
        threshold = LexicographicWeight.ZERO;
        for (int row : rows) {
          threshold = threshold.plus(prices[row]);
        }
      }
      LexicographicWeight asked = column.sign > 0 ? threshold : threshold.negate();
      int gain = column.objective.times(determinant).compareTo(asked);
      if (column.value == column.lower ? gain > 0 : gain < 0) {
        return column;
      }
    }
    return null;
  }

  /** Moves the variable as far as the bounds of all let it. */
  private void step(Column entering) {
    boolean up = entering.value == entering.lower;
    BigInteger[] change = pivotColumn(entering);
    BigInteger way = BigInteger.valueOf(entering.upper - entering.lower);
    BigInteger per = BigInteger.ONE;
    int leaving = -1;
    for (int k = 0; k < basis.length; k++) {
      int falls = up ? change[k].signum() : -change[k].signum();
      if (falls == 0) {
        continue;
      }
      BigInteger bound = BigInteger.valueOf(falls > 0 ? basis[k].lower : basis[k].upper);
      BigInteger room = values[k].subtract(bound.multiply(determinant)).abs();
      int order = room.multiply(per).compareTo(way.multiply(change[k].abs()));
      if (order < 0 || order == 0 && leaving >= 0 && basis[k].index < basis[leaving].index) {
        leaving = k;
        way = room;
        per = change[k].abs();
      }
    }
    BigInteger step = up ? way : way.negate();
    for (int k = 0; k < basis.length; k++) {
      values[k] = values[k].multiply(per).subtract(step.multiply(change[k]));
    }
    if (leaving < 0) {
      entering.value = up ? entering.upper : entering.lower;
      return;
    }
    Column leaver = basis[leaving];
    boolean falls = (up ? 1 : -1) * change[leaving].signum() > 0;
    leaver.value = falls ? leaver.lower : leaver.upper;
    leaver.basic = false;
    entering.basic = true;
    basis[leaving] = entering;
    for (int k = 0; k < basis.length; k++) {
      values[k] = values[k].divide(determinant);
    }
    values[leaving] = BigInteger.valueOf(entering.value).multiply(per).add(step);
    pivot(leaving, change);
    prices = computeDualPrices();
  }

  /** By how much the basic variables fall when this one rises by one. */
  private BigInteger[] pivotColumn(Column entering) {
    BigInteger[] change = new BigInteger[basis.length];
    for (int k = 0; k < basis.length; k++) {
      change[k] = BigInteger.ZERO;
      for (int row : entering.rows) {
        change[k] =
            entering.sign > 0
                ? change[k].add(inverse[k][row])
                : change[k].subtract(inverse[k][row]);
      }
    }
    return change;
  }

  private void pivot(int leaving, BigInteger[] change) {
    BigInteger[] pivotal = inverse[leaving];
    BigInteger pivot = change[leaving];
    BigInteger divisor = pivot.signum() > 0 ? determinant : determinant.negate();
    boolean same = pivot.equals(divisor);
    for (int k = 0; k < basis.length; k++) {
      if (k == leaving || same && change[k].signum() == 0) {
        continue;
      }
      for (int row = 0; row < basis.length; row++) {
        if (!same || pivotal[row].signum() != 0) {
          inverse[k][row] =
              inverse[k][row]
                  .multiply(pivot)
                  .subtract(change[k].multiply(pivotal[row]))
                  .divide(divisor);
        }
      }
    }
    if (pivot.signum() < 0) {
      Arrays.setAll(pivotal, row -> pivotal[row].negate());
    }
    determinant = pivot.abs();
  }
}
