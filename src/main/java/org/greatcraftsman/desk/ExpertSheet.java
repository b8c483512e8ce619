package org.greatcraftsman.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.review.Expert;
import org.greatcraftsman.review.Tie;

/**
 * An expert's entry as the desk types it.
 *
 * @param terms on how many panels the expert sat before, as typed
 */
record ExpertSheet(
    String userId,
    String name,
    String unitCode,
    String employer,
    Set<String> industries,
    String terms,
    List<Row> ties) {

  private static final int SPARE = 3;
  private static final int NAME = 40;
  private static final int EMPLOYER = 100;

  /** One tie as typed; a row without an organisation and a person is empty. */
  record Row(String kind, String person, String organisation, String untilYear) {

    static final Row EMPTY = new Row("", "", "", "");

    boolean isEmpty() {
      return blank(person) && blank(organisation);
    }

    private Tie tie() {
      Tie.Kind known;
      try {
        known = Tie.Kind.valueOf(kind == null ? "" : kind);
      } catch (IllegalArgumentException unknown) {
        throw new Refusal("请为每一行关系选择类别。");
      }
      if (blank(known.isToAPerson() ? person : organisation)) {
        throw new Refusal(
            "“" + known.chinese() + "”一行请填写" + (known.isToAPerson() ? "对方的姓名。" : "单位或组织的名称。"));
      }
      return new Tie(
          known,
          within(known.isToAPerson() ? person : "", NAME, "关系人的姓名不超过40个字。"),
          within(organisation, EMPLOYER, "关系人的单位不超过100个字。"),
          year());
    }

    private Integer year() {
      if (blank(untilYear)) {
        return null;
      }
      if (!untilYear.strip().matches("(19|20)[0-9]{2}")) {
        throw new Refusal("“截至年份”请填四位年份，例如2016；仍在持续的留空。");
      }
      return Integer.valueOf(untilYear.strip());
    }
  }

  ExpertSheet {
    industries = industries == null ? Set.of() : new LinkedHashSet<>(industries);
    ties = ties == null ? List.of() : List.copyOf(ties);
  }

  static ExpertSheet empty() {
    return new ExpertSheet("", "", "", "", Set.of(), "0", List.of()).withSpareRows();
  }

  static ExpertSheet of(Expert expert) {
    return new ExpertSheet(
            expert.userId(),
            expert.name(),
            expert.unitCode(),
            expert.employer(),
            expert.industries(),
            String.valueOf(expert.termsBefore()),
            expert.ties().stream()
                .map(
                    tie ->
                        new Row(
                            tie.kind().name(),
                            tie.person(),
                            tie.organisation(),
                            tie.untilYear() == null ? "" : tie.untilYear().toString()))
                .toList())
        .withSpareRows();
  }

  /** With a few empty rows to write in. */
  ExpertSheet withSpareRows() {
    List<Row> rows = new ArrayList<>(ties.stream().filter(row -> !row.isEmpty()).toList());
    for (int i = 0; i < SPARE; i++) {
      rows.add(Row.EMPTY);
    }
    return new ExpertSheet(userId, name, unitCode, employer, industries, terms, rows);
  }

  /**
   * The entry as the pool keeps it.
   *
   * @throws Refusal when something is missing or not what it should be
   */
  Expert expert(List<String> fields) {
    if (industries.isEmpty() || !fields.containsAll(industries)) {
      throw new Refusal("请至少勾选一个专家熟悉的行业。");
    }
    if (blank(name) || blank(employer)) {
      throw new Refusal("请填写专家的姓名和工作单位，没有工作单位的请填“无”。");
    }
    if (terms == null || !terms.strip().matches("[0-9]{1,2}")) {
      throw new Refusal("“此前担任评审届数”请填0至99的整数。");
    }
    return new Expert(
        userId.strip(),
        within(name, NAME, "姓名不超过40个字。"),
        unitCode == null ? "" : unitCode,
        within(employer, EMPLOYER, "工作单位不超过100个字。"),
        industries,
        Integer.parseInt(terms.strip()),
        ties.stream().filter(row -> !row.isEmpty()).map(Row::tie).toList());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String within(String text, int most, String otherwise) {
    String bare = text == null ? "" : text.strip();
    if (bare.codePointCount(0, bare.length()) > most) {
      throw new Refusal(otherwise);
    }
    return bare;
  }
}
