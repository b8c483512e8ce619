package org.greatcraftsman.process.shortlisting;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.shortlist.ShortfallService;
import org.springframework.stereotype.Component;

/** The units that are asked to explain, one task each: {@code ${shortfallUnits.of(execution)}}. */
@Component("shortfallUnits")
public class ShortfallUnits implements FromDiagram {

  private final ShortfallService shortfalls;

  ShortfallUnits(ShortfallService shortfalls) {
    this.shortfalls = shortfalls;
  }

  /** The codes of the units of the execution's round that are not decided about. */
  public List<String> of(DelegateExecution execution) {
    return shortfalls.undecided(execution.getProcessBusinessKey()).stream()
        .map(ShortfallService.Shortfall::unit)
        .toList();
  }
}
