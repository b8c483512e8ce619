package org.greatcraftsman.rehearsal;

import static org.greatcraftsman.process.naming.NamingProcess.Elements.USER_TASK_MAKE_CERTIFICATES;
import static org.greatcraftsman.process.naming.NamingProcess.Elements.USER_TASK_PAY_BONUS;
import static org.greatcraftsman.process.naming.NamingProcess.Elements.USER_TASK_PLAN_MEDIA;
import static org.greatcraftsman.process.naming.NamingProcess.Elements.USER_TASK_RECORD_CEREMONY;
import static org.greatcraftsman.process.objection.ObjectionProcess.Elements.USER_TASK_ADMIT_OBJECTION;
import static org.greatcraftsman.process.objection.ObjectionProcess.Elements.USER_TASK_DECIDE_OBJECTION;
import static org.greatcraftsman.process.objection.ObjectionProcess.Elements.USER_TASK_INVESTIGATE;
import static org.greatcraftsman.process.objection.ObjectionProcess.Elements.USER_TASK_URGE_OBJECTION;
import static org.greatcraftsman.process.publicity.PublicityProcess.Elements.USER_TASK_CONFIRM_PUBLICATION;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Answers the tasks of publicity, objections and naming. An objection is upheld if the
 * investigation confirmed it.
 */
@Component
@Profile("rehearsal")
class PublicityAndNamingResponder implements TaskResponder {

  private final InstantSource clock;

  PublicityAndNamingResponder(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Set<String> elementIds() {
    return Set.of(
        USER_TASK_CONFIRM_PUBLICATION,
        USER_TASK_ADMIT_OBJECTION,
        USER_TASK_INVESTIGATE,
        USER_TASK_DECIDE_OBJECTION,
        USER_TASK_URGE_OBJECTION,
        USER_TASK_PAY_BONUS,
        USER_TASK_MAKE_CERTIFICATES,
        USER_TASK_PLAN_MEDIA,
        USER_TASK_RECORD_CEREMONY);
  }

  @Override
  public Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    LocalDate today = OfficeTime.toDate(clock.instant());
    return switch (item.element()) {
      case USER_TASK_CONFIRM_PUBLICATION ->
          Optional.of(
              Map.of(
                  "newspaperDay", today.toString(),
                  "newspaperPage", "第3版",
                  "website", "https://www.example.org/notice"));
      case USER_TASK_ADMIT_OBJECTION -> Optional.of(Map.of("decision", "ADMIT"));
      case USER_TASK_INVESTIGATE -> Optional.of(finding(item));
      case USER_TASK_DECIDE_OBJECTION -> ruling(item, view);
      case USER_TASK_URGE_OBJECTION -> Optional.of(Map.of("instruction", "请纪检部门三日内办结并答复。"));
      case USER_TASK_PAY_BONUS ->
          Optional.of(
              Map.of(
                  "paidOn",
                  today.toString(),
                  "voucher",
                  "武工财〔2018〕0918号",
                  "total",
                  new BigDecimal(String.valueOf(view.get("total")))));
      case USER_TASK_MAKE_CERTIFICATES -> Optional.of(Map.of("printed", view.get("people")));
      case USER_TASK_PLAN_MEDIA -> Optional.of(Map.of("slots", slots(view, today)));
      default ->
          Optional.of(Map.of("heldOn", today.toString(), "place", "武汉市工人文化宫", "attendance", 680));
    };
  }

  /** Decides an objection; empty if this person admitted it, because another one has to decide. */
  private static Optional<Map<String, Object>> ruling(WorkItem item, Map<String, Object> view) {
    if (Boolean.TRUE.equals(view.get("admittedByYou"))) {
      return Optional.empty();
    }
    return Optional.of(
        isJustified(item)
            ? Map.of("decision", "UPHOLD", "reason", "经核查，申报的主要事迹与事实不符，异议成立。")
            : Map.of("decision", "DISMISS", "reason", "经核查，反映的情况没有事实依据，异议不成立。"));
  }

  private static Map<String, Object> finding(WorkItem item) {
    return isJustified(item)
        ? Map.of("result", "TRUE", "finding", "经向所在单位和同事核实，申报材料中的创新成果系集体完成，本人并非主要完成人，反映情况属实。")
        : Map.of("result", "UNTRUE", "finding", "经向所在单位、同事和项目合作方核实，材料所述事迹均有原始记录可查，反映情况不属实。");
  }

  /** True for the first objection of a round, which is justified; the others are not. */
  private static boolean isJustified(WorkItem item) {
    return item.businessKey().endsWith("001");
  }

  private static List<Map<String, Object>> slots(Map<String, Object> view, LocalDate today) {
    return ((List<?>) view.get("outlets"))
        .stream()
            .map(outlet -> ((Map<?, ?>) outlet).get("value"))
            .map(
                outlet ->
                    Map.<String, Object>of(
                        "outlet",
                        outlet,
                        "startsOn",
                        today.toString(),
                        "endsOn",
                        today.plusDays(20).toString(),
                        "theme",
                        "大城工匠风采录"))
            .toList();
  }
}
