package org.greatcraftsman.determination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ListDecisions extends JpaRepository<ListDecision, String> {

  List<ListDecision> findByRoundNumberOrderById(String round);
}
