package org.greatcraftsman.candidates;

import org.springframework.data.jpa.repository.JpaRepository;

public interface FrozenVoteListRepository extends JpaRepository<FrozenVoteListEntity, String> {}
