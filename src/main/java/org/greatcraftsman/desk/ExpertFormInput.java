package org.greatcraftsman.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.Relationship;

/**
 * An expert's entry as the desk types it.
 *
 * @param terms on how many panels the expert sat before, as typed
 */
record ExpertFormInput(
    String userId,
    String name,
    String unitCode,
    String employer,
    Set<String> industries,
    String terms,
    List<TieRow> ties) {

  private static final int BLANK_ROWS = 3;
  private static final int MAX_NAME_LENGTH = 40;
  private static final int MAX_EMPLOYER_LENGTH = 100;

  /** One tie as typed; a row without an organisation and a person is empty. */
  record TieRow(String kind, String person, String organisation, String untilYear) {

    static final TieRow EMPTY = new TieRow("", "", "", "");

    boolean isEmpty() {
      return blank(person) && blank(organisation);
    }

    private Relationship toTie() {
      Relationship.Kind known;
      try {
        known = Relationship.Kind.valueOf(kind == null ? "" : kind);
      } catch (IllegalArgumentException unknown) {
        throw new Refusal("请为每一行关系选择类别。");
      }
      if (blank(known.isPersonal() ? person : organisation)) {
        throw new Refusal(
            "“" + known.label() + "”一行请填写" + (known.isPersonal() ? "对方的姓名。" : "单位或组织的名称。"));
      }
      return new Relationship(
          known,
          requireMaxLength(known.isPersonal() ? person : "", MAX_NAME_LENGTH, "关系人的姓名不超过40个字。"),
          requireMaxLength(organisation, MAX_EMPLOYER_LENGTH, "关系人的单位不超过100个字。"),
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

  ExpertFormInput {
    industries = industries == null ? Set.of() : new LinkedHashSet<>(industries);
    ties = ties == null ? List.of() : List.copyOf(ties);
  }

  static ExpertFormInput empty() {
    return new ExpertFormInput("", "", "", "", Set.of(), "0", List.of()).withBlankRows();
  }

  static ExpertFormInput of(Expert expert) {
    return new ExpertFormInput(
            expert.userId(),
            expert.name(),
            expert.unitCode(),
            expert.employer(),
            expert.industries(),
            String.valueOf(expert.termsBefore()),
            expert.relationships().stream()
                .map(
                    tie ->
                        new TieRow(
                            tie.kind().name(),
                            tie.person(),
                            tie.organisation(),
                            tie.untilYear() == null ? "" : tie.untilYear().toString()))
                .toList())
        .withBlankRows();
  }

  /** With a few empty rows to write in. */
  ExpertFormInput withBlankRows() {
    List<TieRow> rows = new ArrayList<>(ties.stream().filter(row -> !row.isEmpty()).toList());
    for (int i = 0; i < BLANK_ROWS; i++) {
      rows.add(TieRow.EMPTY);
    }
    return new ExpertFormInput(userId, name, unitCode, employer, industries, terms, rows);
  }

  /**
   * The entry as the pool keeps it.
   *
   * @throws Refusal when something is missing or not what it should be
   */
  Expert toExpert(List<String> fields) {
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
        requireMaxLength(name, MAX_NAME_LENGTH, "姓名不超过40个字。"),
        unitCode == null ? "" : unitCode,
        requireMaxLength(employer, MAX_EMPLOYER_LENGTH, "工作单位不超过100个字。"),
        industries,
        Integer.parseInt(terms.strip()),
        ties.stream().filter(row -> !row.isEmpty()).map(TieRow::toTie).toList());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String requireMaxLength(String text, int most, String otherwise) {
    String bare = text == null ? "" : text.strip();
    if (bare.codePointCount(0, bare.length()) > most) {
      throw new Refusal(otherwise);
    }
    return bare;
  }
}
