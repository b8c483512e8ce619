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
 * 处理名额冲突: the desk relaxes the rules or reduces the number of places when the rules cannot be met.
 */
@FormFor(Elements.USER_TASK_RESOLVE_INFEASIBLE)
class ResolveInfeasibleForm implements TaskForm<ResolveInfeasibleForm.Fields> {

  private final InfeasibilityService impasses;

  ResolveInfeasibleForm(InfeasibilityService impasses) {
    this.impasses = impasses;
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
    Infeasibility impasse = impasses.current(task.round());
    return Map.of(
        "places", impasses.places(task.round()),
        "clashes", impasse.clashes(),
        "relaxations", impasse.relaxations(),
        "mayRelax", impasse.mayRelax(),
        "mostPlaces", impasse.mostPlaces(),
        "ways", ways(impasse));
  }

  private static List<Map<String, String>> ways(Infeasibility impasse) {
    List<Map<String, String>> ways = new ArrayList<>();
    if (impasse.mayRelax()) {
      ways.add(way(Decision.RELAX, "按最小放宽方案放宽行业、工种或推荐单位的名额"));
    }
    if (impasse.mayReducePlaces()) {
      ways.add(way(Decision.FEWER, "按宁缺勿滥减少名额"));
    }
    return ways;
  }

  private static Map<String, String> way(Decision decision, String label) {
    return Map.of("value", decision.name(), "label", label);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.decision() == Decision.RELAX) {
      impasses.relax(task.round(), fields.reason(), task.person());
    } else {
      impasses.reducePlaces(task.round(), fields.places(), fields.reason(), task.person());
    }
    return ProcessVariables.none();
  }
}
