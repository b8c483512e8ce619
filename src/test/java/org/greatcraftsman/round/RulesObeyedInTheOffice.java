package org.greatcraftsman.round;

import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Base class for observations in an application context whose round {@code GCC2} is open. */
public abstract class RulesObeyedInTheOffice extends ObeyedRules {

  protected static final RoundId ROUND = new RoundId("GCC2");

  @Autowired private PackInForce packs;
  @Autowired private TransactionTemplate transaction;

  @Override
  protected Object observed(String pack, RuleLeaf.Observation observation) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          try {
            return observation.under(packs.put(ROUND, pack));
          } catch (Refusal refused) {
            return refused.getMessage();
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }
}
