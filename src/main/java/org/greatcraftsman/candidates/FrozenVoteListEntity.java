package org.greatcraftsman.candidates;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.RoundId;

/** The frozen vote list of a round, without its nominees; its id is the round's number. */
@Entity
@Table(name = "frozen_vote_list")
class FrozenVoteListEntity extends AssignedIdEntity {

  private int rulesVersion;
  private int candidates;
  private String hash;
  private long frozenAt;

  protected FrozenVoteListEntity() {}

  FrozenVoteListEntity(
      RoundId round, int rulesVersion, int candidates, String hash, long frozenAt) {
    super(round.value());
    this.rulesVersion = rulesVersion;
    this.candidates = candidates;
    this.hash = hash;
    this.frozenAt = frozenAt;
  }

  int rulesVersion() {
    return rulesVersion;
  }

  int candidates() {
    return candidates;
  }

  String hash() {
    return hash;
  }

  long frozenAt() {
    return frozenAt;
  }
}
