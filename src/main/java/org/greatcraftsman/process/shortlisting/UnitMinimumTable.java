package org.greatcraftsman.process.shortlisting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.greatcraftsman.RoundId;
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
  private final TransactionTemplate newTransaction;
  private final Map<CacheKey, Integer> cache = new ConcurrentHashMap<>();

  UnitMinimumTable(
      @Lazy DecisionService decisions,
      RoundService rounds,
      RunAsSystem asSystem,
      PlatformTransactionManager transactions) {
    this.decisions = decisions;
    this.rounds = rounds;
    this.asSystem = asSystem;
    this.newTransaction = new TransactionTemplate(transactions);
    newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public int minimum(RoundId round, UnitKind kind) {
    RulePack.UnitMinimums rules = rounds.rules(round).unitMinimums();
    CacheKey key = new CacheKey(kind, rules.union(), rules.bureauOrEnterprise());
    Integer cached = cache.get(key);
    if (cached != null) {
      return cached;
    }
    int minimum = evaluate(key);
    cache.put(key, minimum);
    return minimum;
  }

  /**
   * Evaluates the table in a new transaction: the engine records each evaluation in its history,
   * but the caller may be in a read-only transaction.
   */
  private int evaluate(CacheKey key) {
    ProcessVariables facts =
        ProcessVariables.of(Inputs.KIND, key.kind())
            .and(Inputs.UNION_MINIMUM, key.union())
            .and(Inputs.BUREAU_MINIMUM, key.bureau());
    Number minimum =
        newTransaction.execute(
            status ->
                asSystem.call(
                    () ->
                        decisions
                            .evaluateDecisionTableByKey(UnitMinimumDecision.KEY, facts.asMap())
                            .getSingleEntry()));
    return minimum.intValue();
  }

  private record CacheKey(UnitKind kind, int union, int bureau) {}
}
