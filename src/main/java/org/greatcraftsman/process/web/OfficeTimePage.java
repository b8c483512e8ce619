package org.greatcraftsman.process.web;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What time it is in the office. Tasklist asks, because the clock of a person's machine may be off,
 * and in a rehearsal the office's own is.
 */
@RestController
class OfficeTimePage {

  private final InstantSource clock;

  OfficeTimePage(InstantSource clock) {
    this.clock = clock;
  }

  @GetMapping("/camunda/office-time")
  ResponseEntity<Map<String, Long>> now() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(Map.of("now", clock.millis()));
  }
}
