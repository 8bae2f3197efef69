// The files in what was dropped or pasted, folders opened.

export interface Named {
  name: string
  file: Blob
}

const filesIn = async (entry: FileSystemEntry): Promise<Named[]> => {
  if (entry.isFile)
    return new Promise((resolve, reject) =>
      (entry as FileSystemFileEntry).file((file) => resolve([{ name: file.name, file }]), reject),
    )
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Named[] = []
  // A reader gives a folder in parts, and an empty part at its end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return found
    for (const inner of part) found.push(...(await filesIn(inner)))
  }
}

const isHidden = ({ name }: Named): boolean => name.startsWith('.')

/** Files that were dropped, those in folders among them; a dropped selection of text becomes a file of its own. */
export const filesDropped = async (transfer: DataTransfer, nameOfText: string): Promise<Named[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length > 0)
    return (await Promise.all(entries.map(filesIn))).flat().filter((one) => !isHidden(one))
  if (transfer.files.length > 0) return filesChosen(transfer.files)
  const text = transfer.getData('text/plain')
  return text.trim() ? [{ name: nameOfText, file: new Blob([text], { type: 'text/plain' }) }] : []
}

/** Files chosen by hand, or in a folder chosen by hand. */
export const filesChosen = (list: FileList | null): Named[] =>
  [...(list ?? [])].map((file) => ({ name: file.name, file })).filter((one) => !isHidden(one))
