import type { Camera, Size } from './camera.ts';

type Follower = (camera: Camera, size: Size) => void;

/** Where the window stands, for what moves with it frame by frame without a render. */
export class CameraFeed {
  readonly #followers = new Set<Follower>();
  #last: readonly [Camera, Size] | null = null;

  publish(camera: Camera, size: Size): void {
    this.#last = [camera, size];
    for (const follower of this.#followers) follower(camera, size);
  }

  /** Tells the present place at once. Returns how to stop. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    if (this.#last) follower(...this.#last);
    return () => {
      this.#followers.delete(follower);
    };
  }
}
