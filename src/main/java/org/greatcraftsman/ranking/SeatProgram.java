package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * (1997), after Bareiss), so that every division has no remainder.
 */
final class SeatProgram {

  private final List<Constraint> rules;
  private final List<Weighed> candidates = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Column[] basis;
  private BigInteger[][] inverse;
  private BigInteger determinant = BigInteger.ONE;

  /** A variable; its place in the programme is what Bland's rule goes by. */
  private static final class Column {
    final int place;
    final int[] rows;
    final int sign;
    final Weight worth;
    int lower;
    int upper;
    int value;
    boolean basic;

    Column(int place, int[] rows, int sign, Weight worth, int upper) {
      this.place = place;
      this.rows = rows;
      this.sign = sign;
      this.worth = worth;
      this.upper = upper;
    }
  }

  /**
   * @param start those who have a seat at the beginning; any list will do
   * @param decided who has to be on the list, and who must not
   */
  SeatProgram(
      SortedMap<Constraint, Bounds> constraints,
      List<Group> groups,
      Weight bound,
      Set<String> start,
      Map<String, Boolean> decided) {
    rules = List.copyOf(constraints.keySet());
    basis = new Column[rules.size()];
    int[] counted = new int[rules.size()];
    int free =
        constraints.getOrDefault(Constraint.ofSize(), Bounds.NONE).maximum()
            - (int) decided.values().stream().filter(in -> in).count();
    for (Group group : groups) {
      int[] rows = group.rules().stream().mapToInt(rules::indexOf).toArray();
      for (Weighed member : group.members()) {
        Column seat = column(rows, 1, member.weight(), 1);
        if (decided.containsKey(member.number())) {
          seat.value = decided.get(member.number()) ? 1 : 0;
          seat.lower = seat.value;
          seat.upper = seat.value;
        } else if (free > 0 && start.contains(member.number())) {
          seat.value = 1;
          free--;
        }
        candidates.add(member);
        for (int row : rows) {
          counted[row] += seat.value;
        }
      }
    }
    inverse = new BigInteger[rules.size()][rules.size()];
    for (int row = 0; row < rules.size(); row++) {
      Arrays.fill(inverse[row], BigInteger.ZERO);
      enterBasis(row, counted[row], constraints.get(rules.get(row)), bound);
    }
  }

  private void enterBasis(int row, int seats, Bounds bounds, Weight bound) {
    int most = candidates.size() + 1;
    int[] rows = {row};
    boolean hard = rules.get(row).kind() == Constraint.Kind.SIZE;
    int maximum = Math.max(bounds.minimum(), Math.min(bounds.maximum(), most));
    Column within = column(rows, -1, Weight.ZERO, maximum);
    within.lower = bounds.minimum();
    // with room that is never used up, so that no price is beyond that of a bound
    Column missing = column(rows, 1, bound.negate(), bounds.minimum() + 1);
    Column over = column(rows, -1, bound.negate(), hard ? 0 : most);
    Column basic = seats < within.lower ? missing : seats > within.upper ? over : within;
    within.value = basic == missing ? within.lower : within.upper;
    basic.basic = true;
    basis[row] = basic;
    inverse[row][row] = BigInteger.valueOf(basic.sign);
  }

  private Column column(int[] rows, int sign, Weight worth, int upper) {
    Column column = new Column(columns.size(), rows, sign, worth, upper);
    columns.add(column);
    return column;
  }

  SeatProgram solve() {
    for (Column entering = entering(); entering != null; entering = entering()) {
      move(entering);
    }
    return this;
  }

  /** The price of each constraint, multiplied by the {@link #divisor()}. */
  SortedMap<Constraint, Weight> prices() {
    Weight[] prices = multiples();
    SortedMap<Constraint, Weight> byRule = new TreeMap<>();
    for (int row = 0; row < prices.length; row++) {
      byRule.put(rules.get(row), prices[row]);
    }
    return byRule;
  }

  BigInteger divisor() {
    return determinant;
  }

  /** What all seats are worth, multiplied by the {@link #divisor()}. */
  Weight worth() {
    BigInteger[] values = values();
    Weight sum = Weight.ZERO;
    for (Column column : columns) {
      if (!column.basic && column.value != 0) {
        sum = sum.plus(column.worth.times(determinant.multiply(BigInteger.valueOf(column.value))));
      }
    }
    for (int row = 0; row < basis.length; row++) {
      sum = sum.plus(basis[row].worth.times(values[row]));
    }
    return sum;
  }

  /** Somebody with a part of a seat. */
  Optional<Weighed> divided() {
    BigInteger[] values = values();
    Weighed divided = null;
    for (int row = 0; row < basis.length; row++) {
      boolean parted = values[row].mod(determinant).signum() != 0;
      if (parted && basis[row].place < candidates.size()) {
        Weighed other = candidates.get(basis[row].place);
        if (divided == null || other.weight().compareTo(divided.weight()) > 0) {
          divided = other;
        }
      }
    }
    return Optional.ofNullable(divided);
  }

  /** Those with a whole seat. */
  List<Weighed> seated() {
    BigInteger[] values = values();
    for (int row = 0; row < basis.length; row++) {
      basis[row].value = values[row].divide(determinant).intValueExact();
    }
    List<Weighed> seated = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (columns.get(i).value == 1) {
        seated.add(candidates.get(i));
      }
    }
    return seated;
  }

  private Weight[] multiples() {
    Weight[] prices = new Weight[basis.length];
    Arrays.fill(prices, Weight.ZERO);
    for (int k = 0; k < basis.length; k++) {
      for (int row = 0; row < basis.length; row++) {
        if (inverse[k][row].signum() != 0 && basis[k].worth != Weight.ZERO) {
          prices[row] = prices[row].plus(basis[k].worth.times(inverse[k][row]));
        }
      }
    }
    return prices;
  }

  /** The first column whose movement away from its bound gains. */
  private Column entering() {
    Weight[] prices = multiples();
    int[] rows = null;
    Weight threshold = null;
    for (Column column : columns) {
      if (column.basic || column.lower == column.upper) {
        continue;
      }
      if (column.rows != rows) {
        rows = column.rows;
        threshold = Weight.ZERO;
        for (int row : rows) {
          threshold = threshold.plus(prices[row]);
        }
      }
      Weight asked = column.sign > 0 ? threshold : threshold.negate();
      int gain = column.worth.times(determinant).compareTo(asked);
      if (column.value == column.lower ? gain > 0 : gain < 0) {
        return column;
      }
    }
    return null;
  }

  /** The basic variables, multiplied by the determinant. */
  private BigInteger[] values() {
    long[] rest = new long[basis.length];
    for (Column column : columns) {
      if (!column.basic && column.value != 0) {
        for (int row : column.rows) {
          rest[row] -= (long) column.sign * column.value;
        }
      }
    }
    BigInteger[] values = new BigInteger[basis.length];
    for (int k = 0; k < basis.length; k++) {
      values[k] = BigInteger.ZERO;
      for (int row = 0; row < basis.length; row++) {
        values[k] = values[k].add(inverse[k][row].multiply(BigInteger.valueOf(rest[row])));
      }
    }
    return values;
  }

  /** Moves the variable as far as the bounds of all let it. */
  private void move(Column entering) {
    boolean up = entering.value == entering.lower;
    BigInteger[] values = values();
    BigInteger[] change = new BigInteger[basis.length];
    BigInteger way = BigInteger.valueOf(entering.upper - entering.lower);
    BigInteger per = BigInteger.ONE;
    int leaving = -1;
    for (int k = 0; k < basis.length; k++) {
      change[k] = BigInteger.ZERO;
      for (int row : entering.rows) {
        change[k] = change[k].add(inverse[k][row].multiply(BigInteger.valueOf(entering.sign)));
      }
      int falls = up ? change[k].signum() : -change[k].signum();
      if (falls == 0) {
        continue;
      }
      BigInteger bound = BigInteger.valueOf(falls > 0 ? basis[k].lower : basis[k].upper);
      BigInteger room = values[k].subtract(bound.multiply(determinant)).abs();
      int order = room.multiply(per).compareTo(way.multiply(change[k].abs()));
      if (order < 0 || order == 0 && leaving >= 0 && basis[k].place < basis[leaving].place) {
        leaving = k;
        way = room;
        per = change[k].abs();
      }
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
    pivot(leaving, change);
  }

  private void pivot(int leaving, BigInteger[] change) {
    BigInteger sign = BigInteger.valueOf(change[leaving].signum());
    for (int k = 0; k < basis.length; k++) {
      if (k == leaving) {
        continue;
      }
      for (int row = 0; row < basis.length; row++) {
        inverse[k][row] =
            inverse[k][row]
                .multiply(change[leaving])
                .subtract(change[k].multiply(inverse[leaving][row]))
                .divide(determinant)
                .multiply(sign);
      }
    }
    for (int row = 0; row < basis.length; row++) {
      inverse[leaving][row] = inverse[leaving][row].multiply(sign);
    }
    determinant = change[leaving].abs();
  }
}
