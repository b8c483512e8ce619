package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The marks. Those that are void are asked for by name only. */
interface GivenMarks extends Repository<GivenMark, String> {

  GivenMark saveAndFlush(GivenMark mark);

  Optional<GivenMark> findById(String id);

  @Query("select m from GivenMark m where m.file = :file and m.voidedAt is null order by m.expert")
  List<GivenMark> of(String file);

  @Query("select count(m) from GivenMark m where m.file = :file and m.voidedAt is null")
  int count(String file);

  @Query(
      "select m from GivenMark m where m.voidedAt is null and m.file in"
          + " (select f.number from FileReview f where f.round = :round and f.state = :state)"
          + " order by m.file, m.expert")
  List<GivenMark> ofFiles(String round, FileReview.State state);

  @Query("select m from GivenMark m where m.round = :round and m.expert = :expert order by m.file")
  List<GivenMark> given(String round, String expert);

  @Query(
      "select m from GivenMark m where m.round = :round and m.voidedAt is not null"
          + " order by m.file, m.expert")
  List<GivenMark> voided(String round);
}
