package org.greatcraftsman.publicity;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeLineRows extends JpaRepository<NoticeLineRow, String> {

  List<NoticeLineRow> findByNoticeOrderByPosition(String notice);
}
