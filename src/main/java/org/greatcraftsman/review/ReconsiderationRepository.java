package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.springframework.data.repository.Repository;

/** Repository of the reconsiderations. */
interface ReconsiderationRepository extends Repository<Reconsideration, String> {

  Reconsideration save(Reconsideration row);

  Optional<Reconsideration> findById(String id);

  List<Reconsideration> findByFileOrderByExpert(NominationNumber file);
}
