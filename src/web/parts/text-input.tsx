import { type ReactNode, useId } from "react";

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly pattern?: string;
  readonly required?: boolean;
  readonly className?: string;
}

export function TextInput({ label, value, onChange, pattern, required = false, className = "field" }: TextInputProps): ReactNode {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        pattern={pattern}
        required={required}
        maxLength={400}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
