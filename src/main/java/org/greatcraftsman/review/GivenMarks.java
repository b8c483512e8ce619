package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The marks. */
interface GivenMarks extends Repository<GivenMark, String> {

  GivenMark saveAndFlush(GivenMark mark);

  Optional<GivenMark> findById(String id);

  List<GivenMark> findByFileOrderByExpert(String file);

  long countByFile(String file);

  @Query(
      "select m from GivenMark m where m.file in (select f.number from FileReview f"
          + " where f.round = :round and f.state = :state) order by m.file, m.expert")
  List<GivenMark> ofFiles(String round, FileReview.State state);
}
