package org.greatcraftsman.review;

import org.springframework.data.repository.Repository;

/** The seats of all panels. */
interface Seats extends Repository<Seat, String> {

  <S extends Seat> Iterable<S> saveAll(Iterable<S> seats);
}
