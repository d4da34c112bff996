package org.infoshare.harvest;

/** A run cannot go on; caught by the run itself and never seen outside. */
class HarvestFailed extends Exception {

  private static final long serialVersionUID = 1;

  private final HarvestFailure failure;

  HarvestFailed(HarvestFailure failure, Throwable cause) {
    super(failure.name(), cause);
    this.failure = failure;
  }

  HarvestFailed(HarvestFailure failure) {
    this(failure, null);
  }

  HarvestFailure failure() {
    return failure;
  }
}
