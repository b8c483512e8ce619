package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.process.BusinessKey;
import org.springframework.stereotype.Component;

/** Selects the candidates from the vote list and freezes them. */
@Component("freezeCandidates")
class FreezeCandidates implements JavaDelegate {

  private final CandidateService candidates;

  FreezeCandidates(CandidateService candidates) {
    this.candidates = candidates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    candidates.freeze(BusinessKey.round(execution));
  }
}
