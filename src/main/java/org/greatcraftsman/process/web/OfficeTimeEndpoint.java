package org.greatcraftsman.process.web;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Endpoint with the current time of the office, for Tasklist: the clock of a client may be wrong,
 * and the clock of a rehearsal differs.
 */
@RestController
class OfficeTimeEndpoint {

  private final InstantSource clock;

  OfficeTimeEndpoint(InstantSource clock) {
    this.clock = clock;
  }

  @GetMapping("/camunda/office-time")
  ResponseEntity<Map<String, Long>> now() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(Map.of("now", clock.millis()));
  }
}
