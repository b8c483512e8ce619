package org.greatcraftsman.process.shortlisting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Variables;
import org.greatcraftsman.shortlist.ShortlistDraft;
import org.greatcraftsman.shortlist.ShortlistService;

/** 确认投票名单: the federation confirms the vote list, or exchanges a pair of nominees with a reason. */
@FormFor(Elements.USER_TASK_CONFIRM_SHORTLIST)
class ConfirmShortlistForm implements TaskForm<ConfirmShortlistForm.Fields> {

  private final ShortlistService shortlist;

  ConfirmShortlistForm(ShortlistService shortlist) {
    this.shortlist = shortlist;
  }

  enum Decision {
    CONFIRMED,
    SWAPPED
  }

  /**
   * The fields of the form.
   *
   * @param out the number of the nominee who is removed from the list
   * @param in the number of the nominee who is added
   */
  record Fields(
      @Label("办理") @NotNull(message = "请选择确认名单或调整一对人选。") Decision decision,
      @Label("调出人选") String out,
      @Label("调入人选") String in,
      @Label("调整理由") String reason) {

    @AssertTrue(message = "调整时请选择调出和调入的人选。")
    public boolean isPairGivenWhenSwapped() {
      return decision != Decision.SWAPPED || out != null && in != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    ShortlistDraft draft = shortlist.draft(task.round());
    Map<String, Object> view = new HashMap<>();
    view.put("size", draft.size());
    view.put("recommended", draft.recommended());
    view.put("listed", draft.lines().size());
    view.put("frontline", draft.frontline());
    view.put("frontlinePercent", draft.frontlinePercent());
    view.put("warned", !draft.warnings().isEmpty());
    view.put("warnings", draft.warnings());
    view.put("lines", draft.lines().stream().map(ConfirmShortlistForm::line).toList());
    view.put("industries", draft.industries());
    view.put("unitKinds", draft.unitKinds());
    List<NomineeCard> reserves = shortlist.reserves(task.round());
    view.put("reserves", reserves.stream().map(ConfirmShortlistForm::person).toList());
    view.put(
        "mayLeave",
        choices(draft.lines().stream().map(ShortlistDraft.ShortlistedNominee::card).toList()));
    view.put("mayCome", choices(reserves));
    return view;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.decision() == Decision.SWAPPED) {
      shortlist.swap(
          task.round(),
          new NominationNumber(fields.out()),
          new NominationNumber(fields.in()),
          fields.reason(),
          task.person());
      return ProcessVariables.of(Variables.SHORTLIST_CONFIRMED, false);
    }
    shortlist.confirm(task.round(), task.person());
    return ProcessVariables.of(Variables.SHORTLIST_CONFIRMED, true);
  }

  private static List<Map<String, String>> choices(List<NomineeCard> people) {
    return people.stream()
        .map(
            card ->
                Map.of(
                    "value",
                    card.number().value(),
                    "label",
                    "%s %s（%s，%s）"
                        .formatted(
                            card.number(), card.name(), card.unitName(), card.jobTypeName())))
        .toList();
  }

  private static Map<String, Object> line(ShortlistDraft.ShortlistedNominee line) {
    Map<String, Object> shown = person(line.card());
    shown.put("rank", line.unitRank());
    shown.put("lot", line.lot());
    shown.put("basis", line.basis());
    return shown;
  }

  private static Map<String, Object> person(NomineeCard card) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("number", card.number());
    shown.put("name", card.name());
    shown.put("unit", card.unitName());
    shown.put("industry", card.industryName());
    shown.put("jobType", card.jobTypeName());
    shown.put("frontline", card.frontline() ? "是" : "否");
    return shown;
  }
}
