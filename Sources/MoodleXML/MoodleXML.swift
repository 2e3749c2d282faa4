import QuizEngine
