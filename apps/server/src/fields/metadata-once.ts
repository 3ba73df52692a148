import { getMetadataStorage } from 'class-validator';

let isDone = false;

/**
 * class-validator gathers the rules of a class anew with each body, which is the dearest part of checking one. The rules do not change once the
 * classes are loaded, and this product knows no groups and no schemas by name: they are gathered once.
 */
export function gatherRulesOnce(): void {
  if (isDone) return;
  isDone = true;
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const gathered = new Map<unknown, ReturnType<typeof gather>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    const found = gathered.get(target) ?? gather(target, schema, always, strict, groups);
    gathered.set(target, found);
    return found;
  };
}
