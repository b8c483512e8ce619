package org.greatcraftsman.determination;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Reason;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Recorder of the resolutions, which are numbered in order. */
@Component
class ResolutionRecorder {

  private final ResolutionRepository resolutions;
  private final Ledger ledger;
  private final InstantSource clock;

  ResolutionRecorder(ResolutionRepository resolutions, Ledger ledger, InstantSource clock) {
    this.resolutions = resolutions;
    this.ledger = ledger;
    this.clock = clock;
  }

  Resolution record(
      RoundId round, int listVersion, Resolution.MeetingDecision decision, String actor) {
    int seq = all(round).size() + 1;
    Resolution resolution = new Resolution(seq, listVersion, decision, actor, clock.instant());
    resolutions.saveAndFlush(new ResolutionEntity(round, resolution));
    ledger.record(round, Act.LIST_RESOLVED, round + "/" + listVersion, actor, facts(resolution));
    return resolution;
  }

  void recordReminder(RoundId round, Reason note, String actor) {
    ledger.record(round, Act.APPROVAL_URGED, round, actor, Map.of("note", note));
  }

  Optional<Resolution> latest(RoundId round) {
    return resolutions.findFirstByRoundNumberOrderBySeqDesc(round).map(ResolutionEntity::toRecord);
  }

  List<Resolution> all(RoundId round) {
    return resolutions.findByRoundNumberOrderBySeq(round).stream()
        .map(ResolutionEntity::toRecord)
        .toList();
  }

  private static Map<String, Object> facts(Resolution resolution) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("seq", resolution.seq());
    facts.put("listVersion", resolution.listVersion());
    facts.put("approved", resolution.approved());
    if (resolution.approved()) {
      facts.put("minutes", resolution.decision().minutes());
    }
    if (resolution.decision().vacancy() != null) {
      facts.put("vacancy", resolution.decision().vacancy().name());
    }
    return facts;
  }
}
