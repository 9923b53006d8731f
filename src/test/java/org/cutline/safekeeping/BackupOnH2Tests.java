package org.cutline.safekeeping;

import java.util.List;

import org.cutline.DeskOnH2;

@DeskOnH2
class BackupOnH2Tests extends BackupContract {

	@Override
	List<String> emptyDatabase() {
		return List.of();
	}

}
