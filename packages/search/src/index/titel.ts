import { ersteStelle } from './sortiert.ts'

/** Titles by their folded words. */
export interface Titelverzeichnis {
  /** The numbers of the documents with exactly this title, ascending. */
  find(form: string): readonly number[]
  /** The numbers of the documents whose title begins so. */
  findAnfang(form: string): readonly number[]
}

interface Titel {
  readonly form: string
}

/** The numbers of the documents in the order of their titles. */
export function sortTitel(dokumente: readonly Titel[]): readonly number[] {
  const formOf = (nr: number) => dokumente[nr]?.form ?? ''
  return [...dokumente.keys()].toSorted((a, b) => (formOf(a) < formOf(b) ? -1 : formOf(a) > formOf(b) ? 1 : a - b))
}

/** @param folge from sortTitel */
export function createTitelverzeichnis(dokumente: readonly Titel[], folge: readonly number[]): Titelverzeichnis {
  const formAt = (stelle: number) => dokumente[folge[stelle] ?? -1]?.form ?? ''
  function findAll(form: string, passt: (titel: string) => boolean): readonly number[] {
    const von = ersteStelle(folge.length, (stelle) => formAt(stelle) < form)
    let bis = von
    while (bis < folge.length && passt(formAt(bis))) bis++
    return folge.slice(von, bis)
  }
  return {
    find: (form) => findAll(form, (titel) => titel === form),
    findAnfang: (form) => findAll(form, (titel) => titel.startsWith(form)),
  }
}
