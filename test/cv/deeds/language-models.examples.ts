import type { Examples } from "./examples.js";

export const LANGUAGE_MODELS: Examples = {
  "text-classification": {
    yes: [
      "A script that routes incoming emails to the right desk",
      "Automatically tagged complaints by product",
      "Sorted tickets into nine queues with a classifier",
      "Trained a network on support messages to find the department: topic of each",
    ],
    no: ["Sorted letters by postcode", "Answered emails and tagged tickets"],
  },
  "sentiment-analysis": {
    yes: [
      "Scored tweets about the brand as happy or angry",
      "Sorted positive from negative film reviews",
      "Tracked the mood of posts about the strike",
    ],
    no: ["Answered angry comments politely", "Kept a positive mood in the team", "Set the tone of the house"],
  },
  "information-extraction": {
    yes: [
      "Wrote a parser that pulls dates and parties from rulings",
      "Extracted skills from CVs with a language model in Python",
      "Automated the extraction of totals from delivery notes",
      "Built a tool extracting contracts into rows",
    ],
    no: ["Read statements to the court", "Extracted figures from reports for the board"],
  },
  "document-understanding": {
    yes: ["A service that reads invoices and books them", "Automated reading of leases", "Turned scanned forms into structured data"],
    no: ["Read invoices and paid them", "An app with contact forms"],
  },
  "named-entity-recognition": {
    yes: ["A tagger that finds gene names in abstracts and other text", "Automatically masked names in court records"],
    no: ["Found people in old documents for visitors", "Masked walls before painting"],
  },
  "text-summarization": {
    yes: [
      "An assistant that condenses long threads",
      "Summaries of visits drafted by a language model",
      "Generated minutes from call recordings",
      "Summarised policies using GPT-4",
    ],
    no: ["Summarised contracts for partners", "Wrote summaries of meetings"],
  },
  "text-mining": {
    yes: [
      "Wrote a program to search newspapers for mentions of dams",
      "Combed 9,000 reviews for recurring themes and keywords",
      "Counted terms of blame in 3,000 articles",
    ],
    no: ["Ran the archive of the newspaper", "Read 12 articles a week"],
  },
  "topic-modeling": {
    yes: ["Found the themes in 40,000 answers of a survey", "Grouped complaints by topic with an algorithm"],
    no: ["Chose topics for the newsletter", "Grouped books by theme"],
  },
  "intent-classification": {
    yes: ["Worked out what callers want from their first sentence", "Mapped user requests in the bot to 40 actions"],
    no: ["Understood what customers want and sold it", "Recognised customers at the door"],
  },
  "machine-translation": {
    yes: ["Built a tool that translates subtitles into Welsh", "Translated listings automatically into four languages"],
    no: ["Translated contracts into French", "Wrote an app and translated it myself"],
  },
  "language-modeling": {
    yes: ["Wrote a small network that predicts the next word", "Guessed the next letter from the last ten"],
    no: ["Predicted the next season", "Wrote every word of the guide"],
  },
  "information-retrieval": {
    yes: [
      "Built the search over 2 million rulings and other documents",
      "Rewrote the search engine of a seed catalogue",
      "Improved search relevance for short queries",
      "Indexed 400,000 articles so that editors find them by search",
      "Retrieved the most relevant passages for each question",
    ],
    no: ["Improved Google search ranking", "Found relevant documents for the auditor", "Built an executive search practice"],
  },
  "semantic-search": {
    yes: ["Let lawyers search by meaning", "A search that understands synonyms", "Found similar tickets by cosine similarity"],
    no: ["Search by name and date", "Found similar flats for tenants"],
  },
  embeddings: {
    yes: ["Turned product descriptions into vectors", "Stored vectors of 2 million sentences"],
    no: ["Turned logos into vector graphics", "Turned documents into PDFs"],
  },
  "vector-search": {
    yes: ["Kept the vectors in Postgres", "Compared songs by cosine distance"],
    no: ["Stored vector drawings in folders"],
  },
  reranking: {
    yes: ["Reordered the passages by a cross-encoder", "A second model scores the candidates"],
    no: ["Reordered stock before it ran out", "A second pass over the floor"],
  },
  "retrieval-augmented-generation": {
    yes: [
      "A chatbot that answers from our own manuals",
      "Answered questions from the staff handbook with a language model",
      "Passed the best paragraphs to the model as context",
      "Let nurses ask the guidelines in plain words",
      "Chat with your company documents: built in a weekend",
      "Looked up the right clause and source before the model generates anything",
    ],
    no: ["Answered questions from visitors about the archive", "Answered emails from clients"],
  },
  "knowledge-assistants": {
    yes: [
      "A bot that answers staff questions on leave",
      "Engineers ask the assistant before they open a ticket",
      "Chatbot for internal policies and documents",
    ],
    no: ["Assistants who answer phones"],
  },
  chatbots: {
    yes: [
      "Gave the app a chat mode so that one can ask it for the tide",
      "Added a chat to the booking site with GPT",
      "Built a bot that books tables",
      "Wrote the dialogues for the bank's voice bot",
      "Developed a bot for students on WhatsApp",
      "The bot now resolves 40 % of chats: 900 calls a week fewer",
    ],
    no: ["Blocked bot traffic", "Wrote trading bots to help a fund", "Worked as assistant to the director"],
  },
  "voice-agents": {
    yes: ["Built a phone assistant for a clinic", "A bot that takes calls at night"],
    no: ["Trained phone agents", "Built a call centre"],
  },
  "large-language-models": {
    yes: [
      "A language model that drafts replies to tenants",
      "Drafted letters with ChatGPT and checked them",
      "Built an AI tool to write listings",
    ],
    no: ["Drafted replies to tenants", "Wrote a report on the model"],
  },
  "ai-content-generation": {
    yes: ["Generated product images with Midjourney", "ChatGPT writes the first draft of product descriptions"],
    no: ["Created images for posters", "Wrote product descriptions"],
  },
  "prompt-engineering": {
    yes: [
      "Reworded the prompts until answers were short",
      "Refined the instructions of the chatbot",
      "Told the language model to answer in Dutch",
      "Kept a shared prompt library",
      "Put examples of good answers into the prompt",
    ],
    no: ["Prompt payment of invoices", "Wrote instructions for operators", "Shell prompts for juniors"],
  },
  "fine-tuning": {
    yes: [
      "Adapted a pretrained network to our own photos",
      "Retrained the last layers only",
      "Taught a language model the tone of our house",
    ],
    no: ["Trained staff on the base model of the van", "Adapted lessons to each pupil"],
  },
  "transfer-learning": {
    yes: [
      "Started from ImageNet weights",
      "Froze the layers of the encoder and trained a head",
      "A pretrained network for small sets of our own X-rays",
    ],
    no: ["Started from scratch", "Transferred patients to the ward"],
  },
};
