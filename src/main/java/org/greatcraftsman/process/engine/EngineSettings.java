package org.greatcraftsman.process.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.greatcraftsman.process.form.ClaimAndRelease;
import org.greatcraftsman.process.form.FormGuard;
import org.greatcraftsman.process.form.RefusalTranslator;
import org.greatcraftsman.process.form.SideDoors;
import org.greatcraftsman.process.form.TasksOfLeavers;
import org.springframework.stereotype.Component;

/**
 * The engine as this office runs it: the form guard in its chain, and its open doors closed. See
 * {@link GuardedExpressions} for expressions, {@link DiagramRules} for diagrams.
 */
@Component
class EngineSettings extends AbstractCamundaConfiguration {

  /** Tasklist asks for its saved filters 2,000 at a time, and shows none when that is refused. */
  private static final int LONGEST_ANSWER = 2_000;

  private final FormGuard guard;
  private final ClaimAndRelease claims;
  private final TasksOfLeavers leavers;
  private final RefusalTranslator translator;
  private final ReachableBeans beans;

  EngineSettings(
      FormGuard guard,
      ClaimAndRelease claims,
      TasksOfLeavers leavers,
      RefusalTranslator translator,
      ReachableBeans beans) {
    this.guard = guard;
    this.claims = claims;
    this.leavers = leavers;
    this.translator = translator;
    this.beans = beans;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreCommandInterceptorsTxRequired(List.of(new SideDoors(engine), translator));
    engine.setCustomPostCommandInterceptorsTxRequired(List.of(claims, leavers, guard));
    // Our groups are called federation-office and unit-jiangan.
    engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9_-]*");
    engine.setExpressionManager(new GuardedExpressions(beans));
    parseListeners(engine).addAll(List.of(new ScriptBan(), new TaskColumns()));
    engine.setResourceAuthorizationProvider(new OfficeAuthorizations());
    engine.setCustomSessionFactories(List.of(new PersonsRights.Factory()));
    engine.setCustomHistoryLevels(List.of(new OfficeHistory()));
    // Old history goes by the end of its process, which is there already. With a date of its own in
    // every row, whoever finishes a process would write all its rows once more.
    engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    // How many people work is for the maker's licences; there is none here.
    engine.setTaskMetricsEnabled(false);
    // A candidate may claim and submit, but not change a task or a variable beside its form.
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setEnforceSpecificVariablePermission(true);
    // A variable is an id, a flag or JSON, never a Java object; nothing is allowed beside the
    // engine's own short list.
    engine.setDeserializationTypeValidationEnabled(true);
    // The saved filters say ${currentUser()}: GuardedExpressions keeps both kinds harmless.
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(true);
    engine.setQueryMaxResultsLimit(LONGEST_ANSWER);
    // What goes wrong inside a command is reported by whoever called it.
    engine.setEnableCmdExceptionLogging(false);
  }

  private static List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> parseListeners(
      ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomPreBPMNParseListeners() == null) {
      engine.setCustomPreBPMNParseListeners(new ArrayList<>());
    }
    return engine.getCustomPreBPMNParseListeners();
  }
}
