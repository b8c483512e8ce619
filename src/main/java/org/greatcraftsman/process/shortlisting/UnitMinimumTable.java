package org.greatcraftsman.process.shortlisting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.engine.RunAsSystem;
import org.greatcraftsman.process.shortlisting.UnitMinimumDecision.Inputs;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.NominationMinimums;
import org.greatcraftsman.unit.UnitKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The minimums of the units by the decision table {@code unit-minimum} and the rules of the round.
 */
@Component
class UnitMinimumTable implements NominationMinimums {

  private final DecisionService decisions;
  private final RoundService rounds;
  private final RunAsSystem asSystem;
  private final TransactionTemplate apart;
  private final Map<Question, Integer> answers = new ConcurrentHashMap<>();

  UnitMinimumTable(
      @Lazy DecisionService decisions,
      RoundService rounds,
      RunAsSystem asSystem,
      PlatformTransactionManager transactions) {
    this.decisions = decisions;
    this.rounds = rounds;
    this.asSystem = asSystem;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public int minimum(String round, UnitKind kind) {
    RulePack.UnitMinimums rules = rounds.rules(round).unitMinimums();
    Question question = new Question(kind, rules.union(), rules.bureauOrEnterprise());
    Integer known = answers.get(question);
    if (known != null) {
      return known;
    }
    int least = ask(question);
    answers.put(question, least);
    return least;
  }

  /**
   * The engine records each evaluation in its history, but a page that shows the quotas may call
   * this in a read-only transaction. So the table is evaluated once, in a transaction of its own.
   */
  private int ask(Question question) {
    ProcessVariables facts =
        ProcessVariables.of(Inputs.KIND, question.kind())
            .and(Inputs.UNION_MINIMUM, question.union())
            .and(Inputs.BUREAU_MINIMUM, question.bureau());
    Number least =
        apart.execute(
            status ->
                asSystem.call(
                    () ->
                        decisions
                            .evaluateDecisionTableByKey(UnitMinimumDecision.KEY, facts.asMap())
                            .getSingleEntry()));
    return least.intValue();
  }

  private record Question(UnitKind kind, int union, int bureau) {}
}
