package org.greatcraftsman.determination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ListStandingRows extends JpaRepository<ListStandingRow, String> {

  List<ListStandingRow> findByListVersionOrderByOverall(String listVersion);
}
