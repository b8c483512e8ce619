package org.greatcraftsman.publicity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeLineRepository extends JpaRepository<NoticeLineEntity, String> {

  List<NoticeLineEntity> findByNoticeOrderByPosition(String notice);
}
