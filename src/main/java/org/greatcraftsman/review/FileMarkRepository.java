package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of the marks. A query returns valid marks only, unless its name says otherwise. */
interface FileMarkRepository extends Repository<FileMarkEntity, String> {

  FileMarkEntity save(FileMarkEntity mark);

  Optional<FileMarkEntity> findById(String id);

  @Query(
      "select m from FileMarkEntity m where m.file = :file and m.voidedAt is null order by"
          + " m.expert")
  List<FileMarkEntity> findValidByFile(NominationNumber file);

  @Query("select count(m) from FileMarkEntity m where m.file = :file and m.voidedAt is null")
  int countValidByFile(NominationNumber file);

  @Query(
      "select m from FileMarkEntity m where m.voidedAt is null and m.file in"
          + " (select f.number from FileReview f where f.round = :round and f.state = :state)"
          + " order by m.file, m.expert")
  List<FileMarkEntity> findValidByFileState(RoundId round, FileReview.State state);

  /** Returns all marks of an expert, void ones included. */
  @Query(
      "select m from FileMarkEntity m where m.round = :round and m.expert = :expert order by"
          + " m.file")
  List<FileMarkEntity> findByRoundAndExpert(RoundId round, ExpertId expert);

  @Query(
      "select m from FileMarkEntity m where m.round = :round and m.voidedAt is not null"
          + " order by m.file, m.expert")
  List<FileMarkEntity> findVoided(RoundId round);
}
