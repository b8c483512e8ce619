package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObjectionRepository extends JpaRepository<ObjectionEntity, String> {

  Optional<ObjectionEntity> findByRoundNumberAndRequestKey(String round, String requestKey);

  List<ObjectionEntity> findByRoundNumberOrderById(String round);

  long countByRoundNumber(String round);

  long countByRoundNumberAndStatusNot(String round, ObjectionStatus status);

  boolean existsByRoundNumberAndNoticeSeqAndOutcome(
      String round, int noticeSeq, ObjectionOutcome outcome);
}
