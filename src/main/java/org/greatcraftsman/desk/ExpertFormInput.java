package org.greatcraftsman.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.Relationship;

/**
 * The record of an expert as the desk enters it.
 *
 * @param terms the number of earlier panels on which the expert sat, as entered
 */
record ExpertFormInput(
    String userId,
    String name,
    String unitCode,
    String employer,
    Set<String> industries,
    String terms,
    List<RelationshipRow> ties) {

  private static final int BLANK_ROWS = 3;
  private static final int MAX_NAME_LENGTH = 40;
  private static final int MAX_EMPLOYER_LENGTH = 100;

  /** A relationship as entered; a row without a person and an organisation is empty. */
  record RelationshipRow(String kind, String person, String organisation, String untilYear) {

    static final RelationshipRow EMPTY = new RelationshipRow("", "", "", "");

    boolean isEmpty() {
      return blank(person) && blank(organisation);
    }

    private Relationship toRelationship() {
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
            expert.userId().value(),
            expert.name(),
            expert.unitCode(),
            expert.employer(),
            expert.industries(),
            String.valueOf(expert.termsBefore()),
            expert.relationships().stream()
                .map(
                    relationship ->
                        new RelationshipRow(
                            relationship.kind().name(),
                            relationship.person(),
                            relationship.organisation(),
                            relationship.untilYear() == null
                                ? ""
                                : relationship.untilYear().toString()))
                .toList())
        .withBlankRows();
  }

  /** This input with a few empty rows for more relationships. */
  ExpertFormInput withBlankRows() {
    List<RelationshipRow> rows =
        new ArrayList<>(ties.stream().filter(row -> !row.isEmpty()).toList());
    for (int i = 0; i < BLANK_ROWS; i++) {
      rows.add(RelationshipRow.EMPTY);
    }
    return new ExpertFormInput(userId, name, unitCode, employer, industries, terms, rows);
  }

  /**
   * Converts the input to an expert.
   *
   * @param knownIndustries the codes of the industries of the rules
   * @throws Refusal if a field is missing or invalid
   */
  Expert toExpert(List<String> knownIndustries) {
    if (industries.isEmpty() || !knownIndustries.containsAll(industries)) {
      throw new Refusal("请至少勾选一个专家熟悉的行业。");
    }
    if (blank(name) || blank(employer)) {
      throw new Refusal("请填写专家的姓名和工作单位，没有工作单位的请填“无”。");
    }
    if (terms == null || !terms.strip().matches("[0-9]{1,2}")) {
      throw new Refusal("“此前担任评审届数”请填0至99的整数。");
    }
    return new Expert(
        new ExpertId(userId.strip()),
        requireMaxLength(name, MAX_NAME_LENGTH, "姓名不超过40个字。"),
        unitCode == null ? "" : unitCode,
        requireMaxLength(employer, MAX_EMPLOYER_LENGTH, "工作单位不超过100个字。"),
        industries,
        Integer.parseInt(terms.strip()),
        ties.stream().filter(row -> !row.isEmpty()).map(RelationshipRow::toRelationship).toList());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String requireMaxLength(String text, int most, String refusal) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.codePointCount(0, stripped.length()) > most) {
      throw new Refusal(refusal);
    }
    return stripped;
  }
}
