import { useEffect, useState } from 'react'

/** An address under which the window can show a content, for as long as it is shown. */
export function useObjectAddress(content: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (content === null) return
    const made = URL.createObjectURL(content)
    setAddress(made)
    return () => {
      setAddress(null)
      URL.revokeObjectURL(made)
    }
  }, [content])
  return address
}
