import { useId } from 'react'

interface ChoiceProps {
  label: string
  /** The chosen value; empty for no choice. */
  value: string
  /** What stands for no choice: "all". */
  all: string
  options: readonly { value: string; words: string }[]
  onChange: (value: string | undefined) => void
}

/** A filter: one of several, or all. */
export const Choice = ({ label, value, all, options, onChange }: ChoiceProps) => {
  const id = useId()
  return (
    <div className="field choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  )
}
