package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The linear programme of the seats, for constraints of any kind: each candidate has a seat
 * variable between 0 and 1, and the seats that count for a constraint are within its bounds, or
 * violate them at the weight of a bound for each seat.
 *
 * <p>Each constraint has one row: seats − counted + missing − surplus = 0, with minimum ≤ counted ≤
 * maximum. The solver is the simplex method for bounded variables with Bland's rule, which cannot
 * cycle: R. G. Bland, "New Finite Pivoting Rules for the Simplex Method", Mathematics of Operations
 * Research 2 (1977). The arithmetic is exact in integers: the inverse of the basis is stored
 * multiplied by the determinant of the basis, so that no division has a remainder (J. Edmonds,
 * J.-F. Maurras, "Note sur les Q-matrices d'Edmonds", RAIRO 31 (1997), after Bareiss). The values
 * of the basic variables are stored in the same way.
 *
 * <p>Invariants: {@code determinant} is positive; {@code inverse}, {@code values} and {@code
 * prices} are multiplied by it; each nonbasic variable is at one of its bounds.
 */
final class SeatLinearProgram {

  private final List<WeightedCandidate> candidates = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Column[] basis;

  /** The inverse of the basis, by row and constraint, multiplied by the determinant. */
  private final BigInteger[][] inverse;

  /** The values of the basic variables, multiplied by the determinant. */
  private final BigInteger[] values;

  /** The dual prices of the constraints, multiplied by the determinant. */
  private LexicographicWeight[] prices;

  private BigInteger determinant = BigInteger.ONE;

  /** A variable of the programme. Bland's rule chooses the eligible one with the least index. */
  private static final class Column {
    final int index;
    final int[] rows;
    final int sign;
    final LexicographicWeight objective;
    int lower;
    int upper;
    int value;
    boolean basic;

    Column(int index, int[] rows, int sign, LexicographicWeight objective, int upper) {
      this.index = index;
      this.rows = rows;
      this.sign = sign;
      this.objective = objective;
      this.upper = upper;
    }
  }

  /**
   * @param boundWeight the weight of one bound
   * @param start the indices of the candidates who have a seat at the beginning; any list is valid
   * @param fixed the decisions of the branch-and-bound node
   */
  SeatLinearProgram(
      ConstraintIndex constraints,
      List<CandidateGroup> groups,
      LexicographicWeight boundWeight,
      BitSet start,
      FixedSeats fixed) {
    basis = new Column[constraints.count()];
    inverse = new BigInteger[basis.length][basis.length];
    values = new BigInteger[basis.length];
    int[] counted = new int[basis.length];
    int free = constraints.maximumSize() - fixed.seatedCount();
    for (CandidateGroup group : groups) {
      int[] rows = group.constraints().stream().toArray();
      for (WeightedCandidate member : group.members()) {
        Column seat = column(rows, 1, member.weight(), 1);
        candidates.add(member);
        if (!fixed.isFree(member)) {
          seat.value = fixed.seated(member) ? 1 : 0;
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
      boolean hard = constraints.get(row).kind() == Constraint.Kind.SIZE;
      initializeRow(row, counted[row], constraints.bounds(row), hard, boundWeight);
    }
    prices = computeDualPrices();
  }

  /**
   * Adds the slack variables of a constraint and makes the one basic that absorbs the seats.
   *
   * @param hard true if the maximum cannot be violated
   */
  private void initializeRow(
      int row, int seats, Bounds bounds, boolean hard, LexicographicWeight boundWeight) {
    int most = candidates.size() + 1;
    int[] rows = {row};
    int maximum = Math.max(bounds.minimum(), Math.min(bounds.maximum(), most));
    Column counted = column(rows, -1, LexicographicWeight.ZERO, maximum);
    counted.lower = bounds.minimum();
    // The upper bounds are never reached, so that no price exceeds the weight of a bound.
    Column missing = column(rows, 1, boundWeight.negate(), bounds.minimum() + 1);
    Column surplus = column(rows, -1, boundWeight.negate(), hard ? 0 : most);
    Column basic = seats < counted.lower ? missing : seats > counted.upper ? surplus : counted;
    counted.value = basic == missing ? counted.lower : counted.upper;
    basic.basic = true;
    basis[row] = basic;
    int rest = basic == counted ? -seats : counted.value - seats;
    Arrays.fill(inverse[row], BigInteger.ZERO);
    inverse[row][row] = BigInteger.valueOf(basic.sign);
    values[row] = BigInteger.valueOf((long) basic.sign * rest);
  }

  private Column column(int[] rows, int sign, LexicographicWeight objective, int upper) {
    Column column = new Column(columns.size(), rows, sign, objective, upper);
    columns.add(column);
    return column;
  }

  SeatLinearProgram solve() {
    for (Column entering = enteringColumn(); entering != null; entering = enteringColumn()) {
      step(entering);
    }
    return this;
  }

  /** The dual price of each constraint, multiplied by the {@link #divisor()}. */
  LexicographicWeight[] prices() {
    return prices;
  }

  BigInteger divisor() {
    return determinant;
  }

  /** The objective of the current solution, multiplied by the {@link #divisor()}. */
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

  /**
   * The candidate of greatest weight among those with a fractional seat; empty if there is none.
   */
  Optional<WeightedCandidate> fractional() {
    WeightedCandidate heaviest = null;
    for (int row = 0; row < basis.length; row++) {
      boolean fractional = values[row].mod(determinant).signum() != 0;
      if (fractional && basis[row].index < candidates.size()) {
        WeightedCandidate candidate = candidates.get(basis[row].index);
        if (heaviest == null || candidate.weight().compareTo(heaviest.weight()) > 0) {
          heaviest = candidate;
        }
      }
    }
    return Optional.ofNullable(heaviest);
  }

  /** The indices of the seated candidates; valid if {@link #fractional()} is empty. */
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

  /** The simplex multipliers: the objective of the basic variables times the inverse. */
  private LexicographicWeight[] computeDualPrices() {
    LexicographicWeight[] multipliers = new LexicographicWeight[basis.length];
    Arrays.fill(multipliers, LexicographicWeight.ZERO);
    for (int k = 0; k < basis.length; k++) {
      for (int row = 0; row < basis.length; row++) {
        multipliers[row] = multipliers[row].plus(basis[k].objective.times(inverse[k][row]));
      }
    }
    return multipliers;
  }

  /**
   * The first nonbasic column whose move away from its bound gains; {@code null} at the optimum.
   */
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
      LexicographicWeight cost = column.sign > 0 ? threshold : threshold.negate();
      int gain = column.objective.times(determinant).compareTo(cost);
      if (column.value == column.lower ? gain > 0 : gain < 0) {
        return column;
      }
    }
    return null;
  }

  /**
   * Moves the entering variable as far as the bounds of all variables allow. Either it reaches its
   * other bound, or a basic variable reaches a bound and leaves the basis. The step is the fraction
   * {@code step / divisor}, found by the ratio test without division.
   */
  private void step(Column entering) {
    boolean up = entering.value == entering.lower;
    BigInteger[] change = pivotColumn(entering);
    BigInteger length = BigInteger.valueOf(entering.upper - entering.lower);
    BigInteger divisor = BigInteger.ONE;
    int leaving = -1;
    for (int k = 0; k < basis.length; k++) {
      int falls = up ? change[k].signum() : -change[k].signum();
      if (falls == 0) {
        continue;
      }
      BigInteger bound = BigInteger.valueOf(falls > 0 ? basis[k].lower : basis[k].upper);
      BigInteger room = values[k].subtract(bound.multiply(determinant)).abs();
      int order = room.multiply(divisor).compareTo(length.multiply(change[k].abs()));
      if (order < 0 || order == 0 && leaving >= 0 && basis[k].index < basis[leaving].index) {
        leaving = k;
        length = room;
        divisor = change[k].abs();
      }
    }
    BigInteger step = up ? length : length.negate();
    for (int k = 0; k < basis.length; k++) {
      values[k] = values[k].multiply(divisor).subtract(step.multiply(change[k]));
    }
    if (leaving < 0) {
      entering.value = up ? entering.upper : entering.lower;
      return;
    }
    Column left = basis[leaving];
    boolean falls = (up ? 1 : -1) * change[leaving].signum() > 0;
    left.value = falls ? left.lower : left.upper;
    left.basic = false;
    entering.basic = true;
    basis[leaving] = entering;
    for (int k = 0; k < basis.length; k++) {
      values[k] = values[k].divide(determinant);
    }
    values[leaving] = BigInteger.valueOf(entering.value).multiply(divisor).add(step);
    pivot(leaving, change);
    prices = computeDualPrices();
  }

  /** The decrease of each basic variable if this variable increases by one. */
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

  /** Updates the inverse by fraction-free Gauss–Jordan elimination. */
  private void pivot(int leaving, BigInteger[] change) {
    BigInteger[] pivotRow = inverse[leaving];
    BigInteger pivot = change[leaving];
    BigInteger divisor = pivot.signum() > 0 ? determinant : determinant.negate();
    boolean sameDeterminant = pivot.equals(divisor);
    for (int k = 0; k < basis.length; k++) {
      if (k == leaving || sameDeterminant && change[k].signum() == 0) {
        continue;
      }
      for (int row = 0; row < basis.length; row++) {
        if (!sameDeterminant || pivotRow[row].signum() != 0) {
          inverse[k][row] =
              inverse[k][row]
                  .multiply(pivot)
                  .subtract(change[k].multiply(pivotRow[row]))
                  .divide(divisor);
        }
      }
    }
    if (pivot.signum() < 0) {
      Arrays.setAll(pivotRow, row -> pivotRow[row].negate());
    }
    determinant = pivot.abs();
  }
}
