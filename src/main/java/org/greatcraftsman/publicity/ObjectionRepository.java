package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObjectionRepository extends JpaRepository<ObjectionEntity, String> {

  Optional<ObjectionEntity> findByRoundNumberAndRequestKey(RoundId round, String requestKey);

  List<ObjectionEntity> findByRoundNumberOrderById(RoundId round);

  long countByRoundNumber(RoundId round);

  long countByRoundNumberAndStatusNot(RoundId round, ObjectionStatus status);

  boolean existsByRoundNumberAndNoticeSeqAndOutcome(
      RoundId round, int noticeSeq, ObjectionOutcome outcome);
}
