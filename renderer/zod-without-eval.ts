import { z } from 'zod'

// The window's content security policy forbids eval, which zod would otherwise try once per schema.
z.config({ jitless: true })
