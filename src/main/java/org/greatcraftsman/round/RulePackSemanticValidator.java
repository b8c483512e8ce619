package org.greatcraftsman.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.WorkingDays;

/**
 * Validates the relations between the values of a rule pack. A section that violates the schema is
 * {@code null}; checks that depend on it are skipped.
 */
final class RulePackSemanticValidator {

  private final WorkingDays workingDays;

  RulePackSemanticValidator(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  List<RulePackViolation> violations(RulePack rules) {
    List<RulePackViolation> violations = new ArrayList<>();
    if (rules.sizes() != null) {
      checkSizes(rules.sizes(), violations);
    }
    if (rules.weights() != null
        && rules.weights().expertPercent() + rules.weights().votePercent() != 100) {
      violations.add(new RulePackViolation("weights", "专家评审与网络投票的权重之和须为100。"));
    }
    if (rules.unitMinimums() != null) {
      checkConsequences(rules.unitMinimums().belowMinimum(), violations);
    }
    if (rules.expertMarks() != null) {
      checkMarks(rules.expertMarks(), violations);
    }
    if (rules.ballots() != null && rules.sizes() != null) {
      checkBallots(rules, violations);
    }
    if (rules.industries() != null && rules.sizes() != null) {
      checkIndustries(rules, violations);
    }
    if (rules.sizes() != null) {
      violations.addAll(UnitQuotaValidator.violations(rules.unitQuotas(), rules.sizes().winners()));
    }
    if (rules.consultation() != null) {
      checkConsultation(rules.consultation(), violations);
    }
    if (rules.windows() != null && rules.schedule() != null) {
      checkSchedule(rules, violations);
    }
    if (rules.publicity() != null && rules.schedule() != null) {
      checkPublicity(rules, violations);
    }
    return violations;
  }

  private static void checkSizes(RulePack.Sizes sizes, List<RulePackViolation> violations) {
    if (sizes.candidates() > sizes.voteList()) {
      violations.add(
          new RulePackViolation("sizes.candidates", "候选人数不能多于投票名单人数" + sizes.voteList() + "。"));
    }
    if (sizes.winners() > sizes.candidates()) {
      violations.add(
          new RulePackViolation("sizes.winners", "建议名单人数不能多于候选人数" + sizes.candidates() + "。"));
    }
  }

  private static void checkConsequences(
      List<RulePack.Consequence> belowMinimum, List<RulePackViolation> violations) {
    if (belowMinimum.contains(RulePack.Consequence.EXPLANATION)
        != belowMinimum.contains(RulePack.Consequence.WAIVER)) {
      violations.add(
          new RulePackViolation(
              "unitMinimums.belowMinimum", "书面说明EXPLANATION和豁免WAIVER须同时规定或同时不规定。"));
    }
  }

  private static void checkConsultation(
      List<RulePack.ConsultationBody> bodies, List<RulePackViolation> violations) {
    Set<String> codes = new HashSet<>();
    for (RulePack.ConsultationBody body : bodies) {
      if (!codes.add(body.code())) {
        violations.add(new RulePackViolation("consultation." + body.code(), "部门代码重复，每个部门只能规定一次。"));
      }
    }
  }

  private static void checkMarks(RulePack.ExpertMarks marks, List<RulePackViolation> violations) {
    int sum = marks.criteria().stream().mapToInt(RulePack.Criterion::maximum).sum();
    if (sum != 100) {
      violations.add(
          new RulePackViolation("expertMarks.criteria", "四组条件的满分之和须为100，现为" + sum + "。"));
    }
    if (marks.panelSize() % 2 == 0) {
      violations.add(new RulePackViolation("expertMarks.panelSize", "评审团人数须为单数。"));
    }
    if (marks.marksPerFile() % 2 == 0) {
      violations.add(new RulePackViolation("expertMarks.marksPerFile", "每份材料的评分人数须为单数。"));
    }
    if (marks.marksPerFile() > marks.panelSize()) {
      violations.add(
          new RulePackViolation(
              "expertMarks.marksPerFile", "每份材料的评分人数不能多于评审团人数" + marks.panelSize() + "。"));
    }
    if (marks.minimumMarks() > marks.marksPerFile()) {
      violations.add(
          new RulePackViolation(
              "expertMarks.minimumMarks", "最少有效评分数不能多于每份材料的评分人数" + marks.marksPerFile() + "。"));
    }
    if (marks.dropHighest() + marks.dropLowest() >= marks.minimumMarks()) {
      violations.add(new RulePackViolation("expertMarks.dropHighest", "去掉的最高分和最低分个数之和须少于最少有效评分数。"));
    }
  }

  private static void checkBallots(RulePack rules, List<RulePackViolation> violations) {
    RulePack.Ballots ballots = rules.ballots();
    if (ballots.minimumChoices() > ballots.maximumChoices()) {
      violations.add(
          new RulePackViolation(
              "ballots.minimumChoices", "每票最少人数不能多于每票最多人数" + ballots.maximumChoices() + "。"));
    }
    if (ballots.maximumChoices() > rules.sizes().voteList()) {
      violations.add(
          new RulePackViolation(
              "ballots.maximumChoices", "每票最多人数不能多于投票名单人数" + rules.sizes().voteList() + "。"));
    }
  }

  private static void checkIndustries(RulePack rules, List<RulePackViolation> violations) {
    Set<String> codes = new HashSet<>();
    int least = 0;
    int most = 0;
    for (RulePack.Industry industry : rules.industries()) {
      String path = "industries." + industry.code();
      least += industry.minimum();
      most += industry.maximum();
      if (!codes.add(industry.code())) {
        violations.add(new RulePackViolation(path, "行业代码重复，每个代码只能用一次。"));
      }
      if (industry.minimum() > industry.maximum()) {
        violations.add(
            new RulePackViolation(path + ".minimum", "行业下限不能高于上限" + industry.maximum() + "。"));
      }
      checkJobTypes(industry, path, codes, violations);
    }
    int winners = rules.sizes().winners();
    if (least > winners) {
      violations.add(
          new RulePackViolation("industries", "各行业下限之和为" + least + "，不能多于" + winners + "。"));
    }
    if (most < winners) {
      violations.add(
          new RulePackViolation("industries", "各行业上限之和为" + most + "，不能少于" + winners + "。"));
    }
  }

  private static void checkJobTypes(
      RulePack.Industry industry,
      String path,
      Set<String> codes,
      List<RulePackViolation> violations) {
    int least = 0;
    int most = 0;
    for (RulePack.JobType job : industry.jobs()) {
      String jobPath = path + ".jobs." + job.code();
      if (!codes.add(job.code())) {
        violations.add(new RulePackViolation(jobPath, "工种代码重复，每个代码只能用一次。"));
      }
      int minimum = job.minimum().orElse(0);
      int maximum = job.maximum().orElse(industry.maximum());
      if (minimum > maximum) {
        violations.add(new RulePackViolation(jobPath + ".minimum", "工种下限不能高于上限" + maximum + "。"));
      }
      least += minimum;
      most += maximum;
    }
    if (least > industry.maximum()) {
      violations.add(
          new RulePackViolation(
              path + ".jobs", "工种下限之和为" + least + "，不能高于行业上限" + industry.maximum() + "。"));
    }
    if (most < industry.minimum()) {
      violations.add(
          new RulePackViolation(
              path + ".jobs", "工种上限之和为" + most + "，不能低于行业下限" + industry.minimum() + "。"));
    }
  }

  private static void checkSchedule(RulePack rules, List<RulePackViolation> violations) {
    RulePack.Windows windows = rules.windows();
    Map<Deadline, LocalDateTime> moments = new TreeMap<>();
    for (Deadline deadline : Deadline.values()) {
      LocalDateTime moment = rules.schedule().of(deadline);
      moments.put(deadline, moment);
      RulePack.DateRange window =
          switch (deadline) {
            case NOMINATION_START, NOMINATION_REMINDER, NOMINATION_END, UNIT_AUDIT_END ->
                windows.nomination();
            case SHORTLIST_END,
                VOTING_START,
                VOTING_END,
                REVIEW_START,
                REVIEW_REMINDER,
                REVIEW_END ->
                windows.voteAndReview();
            case DETERMINATION_END, APPROVAL_END, PUBLICITY_END -> windows.approvalAndPublicity();
            case NAMING_END -> windows.naming();
          };
      if (!window.contains(moment)) {
        violations.add(
            new RulePackViolation(
                "schedule." + deadline,
                "“" + deadline.label() + "”须在" + window.from() + "至" + window.to() + "之间。"));
      }
    }
    for (String clause : Deadline.orderViolations(moments)) {
      violations.add(new RulePackViolation("schedule", clause + "。"));
    }
  }

  private void checkPublicity(RulePack rules, List<RulePackViolation> violations) {
    LocalDate approved = rules.schedule().approvalEnd().toLocalDate();
    int days = rules.publicity().workingDays();
    try {
      LocalDate earliest = workingDays.plusWorkingDays(approved, days);
      if (rules.schedule().publicityEnd().toLocalDate().isBefore(earliest)) {
        violations.add(
            new RulePackViolation(
                "schedule.publicityEnd", "公示须满" + days + "个工作日，最早只能到" + earliest + "。"));
      }
    } catch (Refusal noArrangement) {
      violations.add(new RulePackViolation("schedule.publicityEnd", noArrangement.getMessage()));
    }
  }
}
