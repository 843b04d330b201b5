// The global scope of the service worker, which TypeScript knows only as a type.
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<K extends keyof ServiceWorkerGlobalScopeEventMap>(
  type: K,
  listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => void,
): void;

/** https://wicg.github.io/savedata/ */
interface WorkerNavigator {
  readonly connection?: { readonly saveData: boolean };
}
