package org.greatcraftsman.process.determination;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.determination.Infeasibility;
import org.greatcraftsman.determination.InfeasibilityService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.determination.DeterminationProcess.Elements;

/**
 * 处理名额冲突: the desk relaxes the rules or reduces the number of places if the rules cannot be met.
 */
@FormFor(Elements.USER_TASK_RESOLVE_INFEASIBLE)
class ResolveInfeasibleForm implements TaskForm<ResolveInfeasibleForm.Fields> {

  private final InfeasibilityService infeasibilityService;

  ResolveInfeasibleForm(InfeasibilityService infeasibilityService) {
    this.infeasibilityService = infeasibilityService;
  }

  enum Decision {
    RELAX,
    FEWER
  }

  record Fields(
      @Label("处理方式") @NotNull(message = "请选择处理方式。") Decision decision,
      @Label("减少后的名额") Integer places,
      @Label("理由") String reason) {

    @AssertTrue(message = "减少名额时请填写减少后的名额。")
    boolean isNumberOfPlacesGiven() {
      return decision != Decision.FEWER || places != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    Infeasibility infeasibility = infeasibilityService.current(task.round());
    return Map.of(
        "places", infeasibilityService.places(task.round()),
        "clashes", infeasibility.clashes(),
        "relaxations", infeasibility.relaxations(),
        "mayRelax", infeasibility.mayRelax(),
        "mostPlaces", infeasibility.mostPlaces(),
        "ways", ways(infeasibility));
  }

  private static List<Map<String, String>> ways(Infeasibility infeasibility) {
    List<Map<String, String>> ways = new ArrayList<>();
    if (infeasibility.mayRelax()) {
      ways.add(option(Decision.RELAX, "按最小放宽方案放宽行业、工种或推荐单位的名额"));
    }
    if (infeasibility.mayReducePlaces()) {
      ways.add(option(Decision.FEWER, "按宁缺勿滥减少名额"));
    }
    return ways;
  }

  private static Map<String, String> option(Decision decision, String label) {
    return Map.of("value", decision.name(), "label", label);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.decision() == Decision.RELAX) {
      infeasibilityService.relax(task.round(), fields.reason(), task.person());
    } else {
      infeasibilityService.reducePlaces(
          task.round(), fields.places(), fields.reason(), task.person());
    }
    return ProcessVariables.none();
  }
}
